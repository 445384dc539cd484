package cn.jixiao.recognition;

import cn.jixiao.formats.Place;
import java.util.ArrayList;
import java.util.List;

/** Collects what a person should know about a recognition. */
final class Notes {

  private final List<Note> notes = new ArrayList<>();

  void add(Place place, NoteKind kind, Object... arguments) {
    notes.add(Note.at(place, kind, arguments));
  }

  List<Note> all() {
    return notes;
  }
}
