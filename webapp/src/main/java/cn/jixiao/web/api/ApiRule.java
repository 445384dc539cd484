package cn.jixiao.web.api;

import cn.jixiao.shared.Rule;

/** What can be wrong with a request before the domain hears of it, or with what became of it. */
enum ApiRule implements Rule {
  /** No JSON; the arguments say where. */
  MALFORMED_JSON(400),
  BODY_MISSING(400),
  UNKNOWN_FIELD(400),
  DUPLICATE_FIELD(400),
  /** The argument is the kind of value that belongs here. */
  WRONG_TYPE(400),
  /** An amount or number that is no plain decimal string. */
  NOT_A_DECIMAL(400),
  /** Text with half a character in it. */
  NOT_A_TEXT(400),
  /** The argument lists what is accepted. */
  NOT_ONE_OF(400),
  PARAMETER_MISSING(400),
  PARAMETER_MALFORMED(400),
  KEY_MALFORMED(400),
  BAD_REQUEST(400),
  LOGIN_REQUIRED(401),
  UNKNOWN_ADDRESS(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  /** Another request did the same at the same moment. */
  DONE_MEANWHILE(409),
  /** Somebody else changed it since it was read. */
  CHANGED_MEANWHILE(412),
  BODY_TOO_LARGE(413),
  JSON_EXPECTED(415),
  /** A form with a file in it, where the file itself is expected. */
  FILE_EXPECTED(415),
  FIELD_MISSING(422),
  /** A target stays with its unit and year. */
  FIELD_FIXED(422),
  /** Who changes something names the version they read. */
  VERSION_REQUIRED(428),
  /** Nobody's fault but ours. */
  UNEXPECTED(500);

  private final int status;

  ApiRule(int status) {
    this.status = status;
  }

  int status() {
    return status;
  }
}
