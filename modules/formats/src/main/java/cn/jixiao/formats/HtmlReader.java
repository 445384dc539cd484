package cn.jixiao.formats;

import cn.jixiao.shared.RuleViolation;
import org.jsoup.Jsoup;

/** Reads web pages, which is also what many systems save under a name of Word or Excel. */
final class HtmlReader implements FormatReader {

  @Override
  public SourceDocument read(byte[] file, Reading reading) {
    var text =
        TextReader.decode(file).orElseThrow(() -> new RuleViolation(FormatRule.NOT_A_DOCUMENT));
    // what is built in memory grows with the number of tags
    Reading.require(text.chars().filter(sign -> sign == '<').count() <= reading.limits().cells());
    var body = new HtmlBody(reading);
    // without a base address nothing could be fetched, and nothing is
    Jsoup.parse(text).body().traverse(body);
    return body.document();
  }
}
