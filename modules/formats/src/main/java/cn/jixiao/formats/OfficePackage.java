package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * The container of newer Word and Excel files, opened by POI and walked as streams: nothing is
 * built in memory but what the reader keeps. Macros and embedded objects are never touched, links
 * to other places never followed.
 */
final class OfficePackage {

  static {
    // POI keeps these for the whole server; ours were checked before POI sees the file, so its own
    // limits only have to be no narrower.
    ZipSecureFile.setMaxEntrySize(Limits.SITE.unpackedBytes());
    ZipSecureFile.setMinInflateRatio(1.0 / Limits.SITE.ratio());
  }

  private final OPCPackage content;
  private final Reading reading;

  private OfficePackage(OPCPackage content, Reading reading) {
    this.content = content;
    this.reading = reading;
  }

  /** What a reader does with an open package. */
  interface Work<T> {
    T in(OfficePackage office) throws XMLStreamException, IOException, InvalidFormatException;
  }

  static <T> T read(byte[] file, Reading reading, Work<T> work) {
    try {
      var content = OPCPackage.open(new ByteArrayInputStream(file));
      try {
        return work.in(new OfficePackage(content, reading));
      } finally {
        content.revert();
      }
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

  /** The part the package is about: the text, or the list of sheets. */
  PackagePart main() throws InvalidFormatException {
    for (var relation : content.getRelationships()) {
      if (isOf(relation, "officeDocument")) {
        return required(content.getPart(relation));
      }
    }
    throw new RuleViolation(FormatRule.BROKEN_FILE);
  }

  Optional<PackagePart> related(PackagePart part, String kind) throws InvalidFormatException {
    return allRelated(part, kind).stream().findFirst();
  }

  List<PackagePart> allRelated(PackagePart part, String kind) throws InvalidFormatException {
    var parts = new ArrayList<PackagePart>();
    for (var relation : part.getRelationships()) {
      if (isOf(relation, kind)) {
        parts.add(required(part.getRelatedPart(relation)));
      }
    }
    return parts;
  }

  PackagePart byId(PackagePart part, String id) throws InvalidFormatException {
    PackageRelationshipCollection relations = part.getRelationships();
    var relation = id == null ? null : relations.getRelationshipByID(id);
    return required(
        relation == null || relation.getTargetMode() == TargetMode.EXTERNAL
            ? null
            : part.getRelatedPart(relation));
  }

  XmlPart open(PackagePart part) throws XMLStreamException, IOException {
    return new XmlPart(part.getInputStream(), reading);
  }

  /** The strict and the usual names of a relation end alike. */
  private static boolean isOf(PackageRelationship relation, String kind) {
    return relation.getTargetMode() == TargetMode.INTERNAL
        && relation.getRelationshipType().endsWith("/" + kind);
  }

  private static PackagePart required(PackagePart part) {
    if (part == null) {
      throw new RuleViolation(FormatRule.BROKEN_FILE);
    }
    return part;
  }
}
