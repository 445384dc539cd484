package cn.jixiao.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * The programming interface, described by {@code /api/v1/openapi.json}. It answers for everything
 * below {@code /api}, so that a mistyped address, too, gets a problem and not a page.
 */
@ApplicationPath("/api")
public class ApiApplication extends Application {

  /** The version of the contract: resources stand below it. */
  static final String VERSION = "v1";

  static final String PATH = "/api/" + VERSION;
}
