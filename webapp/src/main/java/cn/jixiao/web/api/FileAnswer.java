package cn.jixiao.web.api;

import cn.jixiao.imports.SourceFile;
import cn.jixiao.web.common.Attachment;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A file as an answer: to be saved, never to be shown by a browser as if it were ours. */
final class FileAnswer {

  private FileAnswer() {}

  static Response of(String filename, String mediaType, byte[] bytes) {
    return Response.ok(bytes, mediaType)
        .header(Attachment.HEADER, Attachment.named(filename))
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  /** What somebody sent, handed out again as it came. */
  static Response of(SourceFile file) {
    return of(file.filename(), MediaType.APPLICATION_OCTET_STREAM, file.bytes());
  }
}
