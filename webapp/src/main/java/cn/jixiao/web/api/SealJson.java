package cn.jixiao.web.api;

import cn.jixiao.organizations.Organization;
import cn.jixiao.seals.Seal;
import jakarta.json.JsonObject;

/** What was approved, and all that is needed to make its digest anew. */
final class SealJson {

  private SealJson() {}

  static JsonObject of(Seal seal, Organization unit) {
    return new Shape()
        .text("code", seal.getCode())
        .id("targetId", seal.isPartOne() ? null : seal.getSubject().id())
        .id("submissionId", seal.getSubmissionId())
        .value("organization", OrganizationJson.of(unit, seal.getYear()))
        .integer("year", seal.getYear())
        .text("title", seal.getTitle())
        .text("algorithm", seal.getAlgorithm().label())
        .text("digest", seal.getDigest())
        .text("approvedAt", seal.getApprovedAt().toString())
        .text("approvedBy", seal.getApprovedBy())
        .flag("intact", seal.isIntact())
        .value("text", seal.draft().map(TargetJson::project).orElse(null))
        .value("overall", seal.partOne().map(DocumentJson::overall).orElse(null))
        .text("content", seal.getContent())
        .object();
  }
}
