package cn.jixiao.audit;

import cn.jixiao.organizations.Role;
import java.time.Instant;

/**
 * One entry of the trail.
 *
 * @param act the kind of event ({@code SubjectReturned}), or the rule that refused the attempt
 * @param standsFor the absent person for whom they acted; null for themselves
 * @param role the role in which the person acted; null where none was needed
 * @param organization the organization in which that role is held
 * @param detail what distinguishes this act: a reason, a round
 */
public record AuditRow(
    long entryId,
    Instant at,
    String account,
    String personName,
    String standsFor,
    Role role,
    String organization,
    String address,
    String act,
    boolean refused,
    String subjectKind,
    Long subjectId,
    String title,
    String detail) {}
