package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files that have text: tables are found by their ruling lines. A password that only
 * forbids changes does not keep anybody from reading.
 */
final class PdfReader implements FormatReader {

  private static final String NO_PASSWORD = "";

  static {
    PdfFonts.install();
  }

  @Override
  public SourceDocument read(byte[] file, Reading reading) {
    new PdfStreams(reading).inspect(file);
    var memory = IOUtils.createMemoryOnlyStreamCache();
    try (var document = Loader.loadPDF(file, NO_PASSWORD, null, null, memory)) {
      return read(document, reading);
    } catch (RuleViolation refused) {
      throw refused;
    } catch (InvalidPasswordException locked) {
      throw new RuleViolation(FormatRule.ENCRYPTED);
    } catch (NoClassDefFoundError certificate) {
      // files locked with a certificate need parts of Bouncy Castle that we do not ship
      throw new RuleViolation(FormatRule.ENCRYPTED);
    } catch (IOException | RuntimeException damaged) {
      throw new RuleViolation(FormatRule.BROKEN_FILE);
    }
  }

  private static SourceDocument read(PDDocument document, Reading reading) throws IOException {
    if (document.isEncrypted()) {
      new PdfStreams(reading).inspect(document.getDocument());
    }
    Reading.require(document.getNumberOfPages() <= reading.limits().pages());
    var body = new PdfBody(reading);
    var letters = 0;
    var pictures = 0;
    for (var page : document.getPages()) {
      var content = new PdfPage(page, reading).read();
      letters += content.glyphs().size();
      pictures += content.pictures();
      body.add(content);
    }
    if (letters == 0 && pictures > 0) {
      throw new RuleViolation(FormatRule.SCANNED);
    }
    return body.document();
  }
}
