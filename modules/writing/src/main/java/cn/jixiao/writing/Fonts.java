package cn.jixiao.writing;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.fontbox.ttf.NameRecord;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * The Chinese fonts that are embedded in what we print: one comes with the build, and a site may
 * lay its own (小标宋, 仿宋) into the folder {@code JIXIAO_FONTS}.
 */
final class Fonts {

  /** The family of the font that is always there. */
  static final String BUILT_IN = "Noto Serif SC";

  private static final System.Logger LOG = System.getLogger(Fonts.class.getName());
  private static final String BUILT_IN_FILE = "fonts/NotoSerifSC_400Regular.ttf";

  /**
   * A font of the site.
   *
   * @param name its PostScript name, by which a PDF calls it
   * @param families the names a style sheet may call it by, in all languages the font speaks
   */
  record SiteFont(File file, String name, Set<String> families) {}

  private final List<SiteFont> ofSite = new ArrayList<>();

  /**
   * @param folder of the site's fonts, or null; what is no TrueType font in it is left out
   */
  Fonts(String folder) {
    if (folder == null || folder.isBlank()) {
      return;
    }
    try (var files = Files.list(Path.of(folder.strip()))) {
      files.sorted().map(Path::toFile).filter(File::isFile).forEach(this::add);
    } catch (IOException unreadable) {
      LOG.log(
          System.Logger.Level.WARNING, "Fonts of the site cannot be read: " + folder, unreadable);
    }
  }

  List<SiteFont> ofSite() {
    return ofSite;
  }

  static InputStream builtIn() {
    return Fonts.class.getResourceAsStream(BUILT_IN_FILE);
  }

  /** What a function makes of the font of that name: of the built-in one where there is none. */
  <T> T withFont(String name, Function<TrueTypeFont, T> function) {
    var ours = ofSite.stream().filter(font -> font.name().equals(name)).findFirst();
    try (var font = ours.isPresent() ? parse(ours.get().file()) : parseBuiltIn()) {
      return function.apply(font);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void add(File file) {
    try (var font = parse(file)) {
      if (font.getTableMap().containsKey("glyf")) {
        ofSite.add(new SiteFont(file, font.getName(), families(font)));
        return;
      }
    } catch (IOException | RuntimeException noFont) {
      LOG.log(System.Logger.Level.DEBUG, "No TrueType font: " + file, noFont);
    }
    LOG.log(
        System.Logger.Level.WARNING, "Left out, only TrueType fonts can be embedded: {0}", file);
  }

  private static Set<String> families(TrueTypeFont font) throws IOException {
    var families = new LinkedHashSet<String>();
    for (var name : font.getNaming().getNameRecords()) {
      if (name.getNameId() == NameRecord.NAME_FONT_FAMILY_NAME && name.getString() != null) {
        families.add(name.getString().strip());
      }
    }
    return families;
  }

  private static TrueTypeFont parse(File file) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBufferedFile(file));
  }

  private static TrueTypeFont parseBuiltIn() throws IOException {
    try (var stream = builtIn()) {
      return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(stream));
    }
  }
}
