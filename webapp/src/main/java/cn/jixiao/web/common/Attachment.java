package cn.jixiao.web.common;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * How a file is handed out: to be kept, never to be shown by the browser as if it were a page of
 * ours.
 */
public final class Attachment {

  public static final String HEADER = "Content-Disposition";

  private Attachment() {}

  /** The header's value for a file of this name, in whatever script (RFC 6266). */
  public static String named(String filename) {
    var plain = filename.replaceAll("[^A-Za-z0-9._-]", "_");
    var encoded = URLEncoder.encode(filename, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
