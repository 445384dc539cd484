package cn.jixiao.projects;

/** Counts a change of an entity as the database would, for tests that keep them in memory. */
public final class Versions {

  private Versions() {}

  public static void grow(Object entity) {
    try {
      var version = entity.getClass().getDeclaredField("version");
      version.setAccessible(true);
      version.setInt(entity, version.getInt(entity) + 1);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
