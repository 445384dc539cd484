package cn.jixiao.benchmarks.acts;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;

/**
 * The persistence unit of the WAR, with as many of its modules as this needs, and with transactions
 * of its own.
 *
 * @param modules a class of each module
 */
record Unit(DataSource database, List<Class<?>> modules) implements PersistenceUnitInfo {

  /** Under which EclipseLink gets the beans of whom it makes its converters. */
  private static final String BEANS = "jakarta.persistence.bean.manager";

  /** The same properties as in {@code webapp/src/main/resources/META-INF/persistence.xml}. */
  private static final Map<String, Object> PROPERTIES =
      Map.of(
          "eclipselink.weaving", "static",
          "eclipselink.target-database", "MySQL",
          "eclipselink.jdbc.batch-writing", "JDBC",
          "eclipselink.jdbc.batch-writing.size", "1000",
          "eclipselink.logging.level", "WARNING");

  EntityManagerFactory open(BeanManager beans) {
    var properties = new HashMap<>(PROPERTIES);
    properties.put(BEANS, beans);
    return new PersistenceProvider().createContainerEntityManagerFactory(this, properties);
  }

  @Override
  public String getPersistenceUnitName() {
    return "jixiao";
  }

  @Override
  public String getPersistenceProviderClassName() {
    return PersistenceProvider.class.getName();
  }

  @Override
  public PersistenceUnitTransactionType getTransactionType() {
    return PersistenceUnitTransactionType.RESOURCE_LOCAL;
  }

  @Override
  public DataSource getJtaDataSource() {
    return null;
  }

  @Override
  public DataSource getNonJtaDataSource() {
    return database;
  }

  @Override
  public List<String> getMappingFileNames() {
    return List.of();
  }

  @Override
  public List<URL> getJarFileUrls() {
    return modules.stream().map(Unit::place).toList();
  }

  @Override
  public URL getPersistenceUnitRootUrl() {
    return place(Unit.class);
  }

  @Override
  public List<String> getManagedClassNames() {
    return List.of(Paper.class.getName());
  }

  @Override
  public boolean excludeUnlistedClasses() {
    return true;
  }

  @Override
  public SharedCacheMode getSharedCacheMode() {
    return SharedCacheMode.NONE;
  }

  @Override
  public ValidationMode getValidationMode() {
    return ValidationMode.NONE;
  }

  @Override
  public Properties getProperties() {
    return new Properties();
  }

  @Override
  public String getPersistenceXMLSchemaVersion() {
    return "3.0";
  }

  @Override
  public ClassLoader getClassLoader() {
    return Unit.class.getClassLoader();
  }

  @Override
  public void addTransformer(ClassTransformer transformer) {
    // Everything is woven already.
  }

  @Override
  public ClassLoader getNewTempClassLoader() {
    return getClassLoader();
  }

  private static URL place(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }
}
