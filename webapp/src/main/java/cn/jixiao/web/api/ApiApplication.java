package cn.jixiao.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The programming interface, described by {@code /api/v1/openapi.json}. */
@ApplicationPath(ApiApplication.PATH)
public class ApiApplication extends Application {

  static final String PATH = "/api/v1";
}
