package cn.jixiao.web.api;

import cn.jixiao.organizations.OrganizationService;
import cn.jixiao.seals.SealService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What was approved, by the code that stands on its document. */
@Path(ApiApplication.VERSION + "/seals/{code}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SealsResource {

  @Inject SealService seals;
  @Inject OrganizationService organizations;

  @GET
  public Response get(@PathParam("code") String code) {
    var seal = seals.get(code);
    var unit = organizations.get(seal.getOrganizationId());
    return Answer.ok(SealJson.of(seal, unit)).response();
  }
}
