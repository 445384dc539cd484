package cn.jixiao.organizations;

import cn.jixiao.shared.DomainEvent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** The events fired in a test, handed to those who listen. */
public final class RecordedEvents implements Event<DomainEvent> {

  private final List<DomainEvent> fired = new ArrayList<>();
  private final List<Consumer<DomainEvent>> listeners = new ArrayList<>();

  public List<DomainEvent> fired() {
    return List.copyOf(fired);
  }

  public <E extends DomainEvent> void whenever(Class<E> type, Consumer<E> listener) {
    listeners.add(
        event -> {
          if (type.isInstance(event)) {
            listener.accept(type.cast(event));
          }
        });
  }

  @Override
  public void fire(DomainEvent event) {
    fired.add(event);
    listeners.forEach(listener -> listener.accept(event));
  }

  @Override
  public <U extends DomainEvent> CompletionStage<U> fireAsync(U event) {
    throw new UnsupportedOperationException("Nothing of ours happens later");
  }

  @Override
  public <U extends DomainEvent> CompletionStage<U> fireAsync(
      U event, NotificationOptions options) {
    return fireAsync(event);
  }

  @Override
  public Event<DomainEvent> select(Annotation... qualifiers) {
    return this;
  }

  @Override
  public <U extends DomainEvent> Event<U> select(Class<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <U extends DomainEvent> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
    throw new UnsupportedOperationException();
  }
}
