package cn.jixiao.web.api;

import cn.jixiao.comparison.Side;
import cn.jixiao.offline.OfflineService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;

/** Takes back workbooks that were filled in without a network, sent as they are. */
@Path(ApiApplication.VERSION + "/workbooks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkbooksResource {

  @Inject OfflineService offline;
  @Inject Call call;
  @Inject Acts acts;

  /** What merging would do and what it would ask; nothing is stored. */
  @POST
  @Path("preview")
  public Response preview() {
    return Answer.ok(WorkbookJson.of(offline.preview(call.file()))).response();
  }

  /**
   * Merges: all or nothing.
   *
   * @param state that of the preview
   * @param here the questions for which the workbook counts
   * @param there the questions for which the record counts
   */
  @POST
  @Path("merge")
  public Response merge(
      @QueryParam("state") String state,
      @QueryParam("here") List<String> here,
      @QueryParam("there") List<String> there) {
    var seen = Parameters.required("state", state);
    var answers = new HashMap<String, Side>();
    there.forEach(question -> answers.put(question, Side.THERE));
    here.forEach(question -> answers.put(question, Side.HERE));
    var file = call.file();
    return acts.once(() -> Answer.ok(WorkbookJson.of(offline.merge(file, seen, answers))));
  }
}
