package cn.jixiao.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The description of this API, kept by hand and held against the resources by a test. */
@Path(ApiApplication.VERSION + "/openapi.json")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

  @GET
  public Response description() {
    try (var file = OpenApiResource.class.getResourceAsStream("openapi.json")) {
      return Response.ok(file.readAllBytes(), MediaType.APPLICATION_JSON_TYPE).build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
