package cn.jixiao.benchmarks.acts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * The peer: the same journey as a process, with its history of who did what, and with its own way
 * to know who may act. That an application would keep the state of the paper in the same
 * transaction is not counted against it.
 */
final class FlowableEngine implements Engine, AutoCloseable {

  private static final String PROCESS = "journey";
  private static final List<String> GROUPS = List.of("heads", "line", "performance");

  private final ProcessEngine engine;

  FlowableEngine(DataSource database, String schema) {
    var configuration = new StandaloneProcessEngineConfiguration();
    configuration.setDataSource(database);
    configuration.setDatabaseCatalog(schema);
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistoryLevel(HistoryLevel.AUDIT);
    configuration.setAsyncExecutorActivate(false);
    configuration.setDisableEventRegistry(true);
    engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addClasspathResource("cn/jixiao/benchmarks/acts/journey.bpmn20.xml")
        .deploy();
    for (var i = 0; i < GROUPS.size(); i++) {
      join(District.REVIEWERS.get(i), GROUPS.get(i));
    }
  }

  private void join(String reviewer, String name) {
    var identities = engine.getIdentityService();
    identities.saveUser(identities.newUser(reviewer));
    identities.saveGroup(identities.newGroup(name));
    identities.createMembership(reviewer, name);
  }

  @Override
  public String name() {
    return "Flowable " + ProcessEngine.VERSION;
  }

  @Override
  public void journey(long paper) {
    var instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                PROCESS,
                String.valueOf(paper),
                Map.of("title", "农村饮水安全巩固提升工程 " + paper, "amount", new BigDecimal("120000.00")));
    for (var reviewer : District.REVIEWERS) {
      approve(instance.getId(), reviewer);
    }
  }

  /** Whose turn it is, and the act, in one transaction. */
  private void approve(String instance, String reviewer) {
    engine
        .getManagementService()
        .executeCommand(
            context -> {
              var tasks = engine.getTaskService();
              var task =
                  tasks
                      .createTaskQuery()
                      .processInstanceId(instance)
                      .taskCandidateUser(reviewer)
                      .singleResult();
              tasks.complete(
                  task.getId(), reviewer, Map.of("approved", true, "reason", District.WORDS));
              return task;
            });
  }

  @Override
  public long arrived() {
    return engine.getHistoryService().createHistoricProcessInstanceQuery().finished().count();
  }

  @Override
  public void close() {
    engine.close();
  }
}
