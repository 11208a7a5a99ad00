using FunctionsCommerce.Azure.Bus;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Storage.Tests.Conformance;

namespace FunctionsCommerce.Storage.Tests.Adapters;

public sealed class EventMessageTests
{
    [Fact]
    public void An_event_is_a_message_of_its_id_and_name()
    {
        var happened = Sample.Event("p", new ProductSaved(7, "Oil"));

        var message = ServiceBusEventBus.ToMessage(happened);

        message.MessageId.ShouldStartWith(happened.EventId + "-");
        message.MessageId.Length.ShouldBeLessThanOrEqualTo(128);
        message.MessageId.ShouldBe(ServiceBusEventBus.ToMessage(happened).MessageId);
        message.Subject.ShouldBe("product.saved");
        EventMessage.Parse(message.Body.ToString()).ShouldBe(EventMessage.From(happened));
    }

    [Fact]
    public void Events_of_one_id_in_two_partitions_are_two_messages()
    {
        var first = Sample.Event("p", new ProductSaved(7, "Oil"));
        var second = first with { Cause = new string('q', 200) };

        ServiceBusEventBus.ToMessage(second).MessageId.ShouldNotBe(ServiceBusEventBus.ToMessage(first).MessageId);
        ServiceBusEventBus.ToMessage(second).MessageId.Length.ShouldBeLessThanOrEqualTo(128);
    }
}
