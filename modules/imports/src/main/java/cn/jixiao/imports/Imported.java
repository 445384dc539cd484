package cn.jixiao.imports;

import cn.jixiao.projects.PerformanceTarget;
import cn.jixiao.recognition.Note;
import java.util.List;

/**
 * What came of an import that nobody checked before.
 *
 * @param targets the drafts that were created
 * @param overallStored whether the document's part one was stored: it never replaces one that is
 *     there
 * @param notes what a person should know, beyond what the recognition noted
 */
public record Imported(List<PerformanceTarget> targets, boolean overallStored, List<Note> notes) {}
