package cn.jixiao.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts an OFD file uses, each cut down to the signs that occur. */
final class OfdFonts {

  private final Fonts fonts;
  private final Map<String, TreeSet<Integer>> signs = new LinkedHashMap<>();
  private final Map<String, Integer> ids = new LinkedHashMap<>();

  OfdFonts(Fonts fonts) {
    this.fonts = fonts;
  }

  /** The font's id in the file; it will hold that sign. */
  int use(PDFont font, String sign) {
    var name = font.getName().replaceFirst("^[A-Z]{6}\\+", "");
    sign.codePoints().forEach(signs.computeIfAbsent(name, added -> new TreeSet<>())::add);
    return ids.computeIfAbsent(name, added -> ids.size() + 1);
  }

  void write(ZipPackage file) throws IOException {
    for (var font : ids.entrySet()) {
      var subset = fonts.withFont(font.getKey(), whole -> cut(whole, signs.get(font.getKey())));
      file.begin("Doc_0/Res/font_" + font.getValue() + ".ttf").write(subset);
    }
    var xml = new Markup(file.begin("Doc_0/PublicRes.xml")).put(OfdDocument.XML);
    xml.put("<ofd:Res ").put(OfdDocument.NAMESPACE).put(" BaseLoc=\"Res\"><ofd:Fonts>");
    for (var font : ids.entrySet()) {
      xml.put("<ofd:Font ID=\"").put(font.getValue()).put("\" FontName=\"").text(font.getKey());
      xml.put("\" FamilyName=\"").text(font.getKey()).put("\"><ofd:FontFile>font_");
      xml.put(font.getValue()).put(".ttf</ofd:FontFile></ofd:Font>");
    }
    xml.put("</ofd:Fonts></ofd:Res>").flush();
  }

  private static byte[] cut(TrueTypeFont font, TreeSet<Integer> signs) {
    var subset = new ByteArrayOutputStream();
    try {
      var subsetter = new TTFSubsetter(font);
      signs.forEach(subsetter::add);
      subsetter.writeToStream(subset);
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return subset.toByteArray();
  }
}
