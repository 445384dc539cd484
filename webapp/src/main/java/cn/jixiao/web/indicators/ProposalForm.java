package cn.jixiao.web.indicators;

import cn.jixiao.indicators.Direction;
import cn.jixiao.indicators.IndicatorCategory;
import cn.jixiao.indicators.LibraryDraft;
import java.io.Serializable;

/** A proposal as it is typed; the typical value as one text, as on a form. */
public class ProposalForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String topic;
  private IndicatorCategory category;
  private String name;
  private String description;
  private String value;
  private Direction direction;
  private String basis;
  private String method;

  LibraryDraft draft() {
    return LibraryDraft.typed(topic, category, name, description, value, direction, basis, method);
  }

  public String getTopic() {
    return topic;
  }

  public void setTopic(String topic) {
    this.topic = topic;
  }

  public IndicatorCategory getCategory() {
    return category;
  }

  public void setCategory(IndicatorCategory category) {
    this.category = category;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public Direction getDirection() {
    return direction;
  }

  public void setDirection(Direction direction) {
    this.direction = direction;
  }

  public String getBasis() {
    return basis;
  }

  public void setBasis(String basis) {
    this.basis = basis;
  }

  public String getMethod() {
    return method;
  }

  public void setMethod(String method) {
    this.method = method;
  }
}
