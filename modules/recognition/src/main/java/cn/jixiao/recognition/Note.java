package cn.jixiao.recognition;

import cn.jixiao.formats.Place;
import java.util.List;

/**
 * Something a person should know about what was recognised, and where it stands.
 *
 * @param arguments what the sentence is filled with
 */
public record Note(Place place, NoteKind kind, List<Object> arguments) {

  public Note {
    arguments = List.copyOf(arguments);
  }

  public static Note at(Place place, NoteKind kind, Object... arguments) {
    return new Note(place, kind, List.of(arguments));
  }
}
