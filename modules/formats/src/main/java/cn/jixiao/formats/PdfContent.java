package cn.jixiao.formats;

import java.util.List;

/** What stands on a page: signs, ruling lines that run across and down, and pictures. */
record PdfContent(List<PdfGlyph> glyphs, List<PdfRule> across, List<PdfRule> down, int pictures) {}
