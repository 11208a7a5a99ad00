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

        message.MessageId.ShouldBe(happened.EventId.ToString());
        message.Subject.ShouldBe("product.saved");
        EventMessage.Parse(message.Body.ToString()).ShouldBe(EventMessage.From(happened));
    }
}
