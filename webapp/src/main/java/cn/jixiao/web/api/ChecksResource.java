package cn.jixiao.web.api;

import cn.jixiao.checks.CheckService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The quality review of a text that is not stored: a paper can be judged before it is imported. */
@Path(ApiApplication.VERSION + "/checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChecksResource {

  @Inject CheckService checks;
  @Inject Call call;

  /** Takes what the recognition of a document answers. */
  @POST
  public Response judge() {
    var input = DocumentInput.read(call.json());
    var findings =
        checks.judge(
            input.unitCode(), input.unitName(), input.year(), input.overall(), input.projects());
    return Answer.ok(FindingJson.of(findings)).response();
  }
}
