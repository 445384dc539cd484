package cn.jixiao.notices;

import cn.jixiao.shared.Subject;
import java.util.List;

/**
 * What is to be told to whom.
 *
 * @param occasion for which a person is told once only, however often it is found; null where the
 *     caller tells once anyway
 */
public record Told(
    String account, Enum<?> kind, Subject subject, String occasion, List<Object> arguments) {}
