package cn.jixiao.notices;

import java.time.Instant;

/**
 * How a person is told by mail.
 *
 * @param language {@code zh} or {@code en}
 * @param available whether this installation sends mail at all
 * @param lastState what became of the last letter to them; null where there was none
 * @param lastAt when it was written
 */
public record MailRow(
    String address,
    Delivery delivery,
    String language,
    boolean available,
    LetterState lastState,
    Instant lastAt) {}
