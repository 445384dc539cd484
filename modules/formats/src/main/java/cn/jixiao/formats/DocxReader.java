package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Reads Word files. The package is opened by POI, its text is walked as a stream: nothing is built
 * in memory but the paragraphs and grids themselves, macros and embedded objects are never touched.
 */
final class DocxReader implements FormatReader {

  /**
   * Forms are repetitive: 500 of them pack to a sixtieth. Nothing written by people packs to this.
   */
  private static final double LEAST_RATIO = 0.002;

  static {
    ZipSecureFile.setMaxEntrySize(ZipContents.MOST_BYTES_PER_ENTRY);
    ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
  }

  @Override
  public SourceDocument read(byte[] file, FormWords words) {
    try {
      return readPackage(OPCPackage.open(new ByteArrayInputStream(file)));
    } catch (XMLStreamException
        | InvalidFormatException
        | OpenXML4JRuntimeException
        | UnsupportedFileFormatException damaged) {
      throw new RuleViolation(FormatRule.BROKEN_FILE);
    } catch (IOException refused) {
      throw new RuleViolation(
          String.valueOf(refused.getMessage()).contains("Zip bomb")
              ? FormatRule.ZIP_BOMB
              : FormatRule.BROKEN_FILE);
    }
  }

  private static SourceDocument readPackage(OPCPackage document)
      throws XMLStreamException, IOException {
    try (var content = mainPart(document).getInputStream()) {
      var xml = safeParsers().createXMLStreamReader(content);
      try {
        return new DocxBody(xml).read();
      } finally {
        xml.close();
      }
    } finally {
      document.revert();
    }
  }

  private static PackagePart mainPart(OPCPackage document) {
    var parts = document.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
    if (parts.isEmpty()) {
      parts = document.getPartsByRelationshipType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT);
    }
    if (parts.isEmpty()) {
      throw new RuleViolation(FormatRule.BROKEN_FILE);
    }
    return parts.get(0);
  }

  /** The JDK's own parser, whatever a server puts in its place; entities are never resolved. */
  private static XMLInputFactory safeParsers() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }
}
