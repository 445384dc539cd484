package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * The packed streams of a PDF, unpacked once into nothing: PDFBox builds them in memory, and a few
 * bytes can unpack to more than a server has. Pictures are left alone, as nobody unpacks them.
 */
final class PdfStreams {

  private static final String BEGIN = "stream";
  private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
  private static final int LONGEST_HEAD = 2048;

  /** The first bytes say how it was packed; PDFBox does not look at them either. */
  private static final int HEAD = 2;

  /** How often something may be packed in what was packed. */
  private static final int LAYERS = 3;

  private static final int BUFFER = 16 * 1024;

  private final Reading reading;
  private long total;

  PdfStreams(Reading reading) {
    this.reading = reading;
  }

  private interface Packed {
    InputStream open() throws IOException;
  }

  /** Before any library sees the file. */
  void inspect(byte[] file) {
    var text = new String(file, StandardCharsets.ISO_8859_1);
    for (var at = text.indexOf(BEGIN); at >= 0; at = text.indexOf(BEGIN, at + 1)) {
      if (!text.startsWith("end", Math.max(0, at - 3)) && !isPicture(text, at)) {
        var start = afterLineEnd(text, at + BEGIN.length());
        count(() -> new ByteArrayInputStream(file, start, file.length - start), LAYERS);
      }
    }
  }

  /** What an encrypted file holds is seen only once it is open. */
  void inspect(COSDocument document) {
    for (var key : document.getXrefTable().keySet()) {
      var object = document.getObjectFromPool(key).getObject();
      if (object instanceof COSStream stream
          && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
        count(stream::createRawInputStream, LAYERS);
      }
    }
  }

  private void count(Packed packed, int layers) {
    try (var unpacked = unpack(packed)) {
      var buffer = new byte[BUFFER];
      var own = 0L;
      for (var read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
        reading.step();
        own += read;
        total += read;
        requireHonest(own <= reading.limits().entryBytes());
        requireHonest(total <= reading.limits().unpackedBytes());
      }
    } catch (IOException notPackedLikeThat) {
      return;
    }
    if (layers > 1) {
      count(() -> unpack(packed), layers - 1);
    }
  }

  private static InputStream unpack(Packed packed) throws IOException {
    var bytes = packed.open();
    bytes.skipNBytes(HEAD);
    return new InflaterInputStream(bytes, new Inflater(true)) {
      @Override
      public void close() throws IOException {
        inf.end();
        super.close();
      }
    };
  }

  private static boolean isPicture(String text, int stream) {
    var head = text.substring(Math.max(0, stream - LONGEST_HEAD), stream);
    return PICTURE.matcher(head.substring(Math.max(0, head.lastIndexOf(" obj")))).find();
  }

  private static int afterLineEnd(String text, int at) {
    var start = at;
    while (start < text.length() && start < at + 2 && "\r\n".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private static void requireHonest(boolean honest) {
    if (!honest) {
      throw new RuleViolation(FormatRule.ZIP_BOMB);
    }
  }
}
