package cn.jixiao.formats;

/** Turns the bytes of one file format into paragraphs and grids. */
interface FormatReader {

  SourceDocument read(byte[] file, Reading reading);
}
