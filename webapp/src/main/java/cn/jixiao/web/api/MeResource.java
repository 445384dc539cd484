package cn.jixiao.web.api;

import cn.jixiao.organizations.CurrentUser;
import cn.jixiao.organizations.Held;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Who the caller is and what they may do where. */
@Path(ApiApplication.VERSION + "/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

  @Inject CurrentUser user;

  @GET
  public Response me() {
    user.requireLogin();
    var me =
        new Shape()
            .text("account", user.account())
            .text("name", user.name())
            .list("roles", user.roles(), MeResource::role)
            .object();
    return Answer.ok(me).response();
  }

  private static JsonObject role(Held held) {
    return new Shape()
        .constant("role", held.role())
        .value(
            "organization", OrganizationJson.of(held.organizationCode(), held.organizationName()))
        .text("standsFor", held.absentName())
        .object();
  }
}
