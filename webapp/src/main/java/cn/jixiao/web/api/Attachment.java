package cn.jixiao.web.api;

import cn.jixiao.imports.SourceFile;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file that somebody sent, handed out again: to be saved, never to be shown by a browser. */
final class Attachment {

  private Attachment() {}

  static Response of(SourceFile file) {
    var encoded = URLEncoder.encode(file.filename(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(file.bytes(), MediaType.APPLICATION_OCTET_STREAM_TYPE)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"source\"; filename*=UTF-8''" + encoded)
        .build();
  }
}
