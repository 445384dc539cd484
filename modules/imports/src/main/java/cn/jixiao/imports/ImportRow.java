package cn.jixiao.imports;

import java.time.Instant;
import java.util.List;

/**
 * One file of a person's tray.
 *
 * @param organizationCode the unit it is for; null until the person names one
 * @param year the budget year; null until the person names one
 * @param size in bytes
 * @param finishedAt when it reached this state; null while it is under way
 * @param refusal the key of the rule by which the reader refused it; null in any other state
 * @param refusalArguments what that rule's sentence is filled with
 * @param projects how many were recognised
 * @param doubts how many of the values are doubtful
 */
public record ImportRow(
    long workId,
    int version,
    String organizationCode,
    String organizationName,
    Integer year,
    String filename,
    int size,
    ImportState state,
    Instant receivedAt,
    Instant finishedAt,
    String refusal,
    List<String> refusalArguments,
    int projects,
    int doubts) {

  /** As it is stored, with the arguments a line each. */
  public ImportRow(
      long workId,
      int version,
      String organizationCode,
      String organizationName,
      Integer year,
      String filename,
      int size,
      ImportState state,
      Instant receivedAt,
      Instant finishedAt,
      String refusal,
      String refusalArguments,
      int projects,
      int doubts) {
    this(
        workId,
        version,
        organizationCode,
        organizationName,
        year,
        filename,
        size,
        state,
        receivedAt,
        finishedAt,
        refusal,
        refusalArguments == null ? List.of() : refusalArguments.lines().toList(),
        projects,
        doubts);
  }
}
