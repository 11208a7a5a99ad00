using Azure.Messaging.ServiceBus;
using FunctionsCommerce.Azure.Bus;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Storage.Tests.Adapters;

public sealed class DeadLetterMessageTests
{
    private static readonly DateTimeOffset At = new(2025, 11, 23, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_dead_letter_says_which_event_it_is_and_why_it_died()
    {
        var shown = ServiceBusDeadLetters.ToDeadEvent(EventTopic.Loyalty, Dead("77", "customer.registered"));

        shown.ShouldBe(new DeadLetteredEvent(EventTopic.Loyalty, 77, "customer.registered", "It stumbled", 10, At));
    }

    [Fact]
    public void Its_copy_goes_to_its_own_subscription_and_is_new_to_the_topic()
    {
        var copy = ServiceBusDeadLetters.ToCopy(EventTopic.Loyalty, Dead("77", "customer.registered"));

        copy.Subject.ShouldBe("redrive.loyalty");
        EventTopic.Subscriptions.Where(subscription => subscription.Value.Contains(copy.Subject))
            .Select(subscription => subscription.Key)
            .ShouldBe([EventTopic.Loyalty]);
        copy.MessageId.ShouldBe("77-loyalty-5");
        EventMessage.Parse(copy.Body.ToString()).Event.ShouldBeOfType<CustomerRegistered>();
    }

    [Fact]
    public void A_copy_that_dies_again_is_still_the_same_event()
    {
        var copy = ServiceBusDeadLetters.ToCopy(EventTopic.Loyalty, Dead("77", "customer.registered"));
        var again = Dead(copy.MessageId, copy.Subject, copy.CorrelationId, 9);

        ServiceBusDeadLetters.ToDeadEvent(EventTopic.Loyalty, again)
            .ShouldBe(new DeadLetteredEvent(EventTopic.Loyalty, 77, "customer.registered", "It stumbled", 10, At));
        ServiceBusDeadLetters.ToCopy(EventTopic.Loyalty, again).MessageId.ShouldBe("77-loyalty-9");
    }

    private static ServiceBusReceivedMessage Dead(string id, string subject, string? correlation = null, long sequence = 5) =>
        ServiceBusModelFactory.ServiceBusReceivedMessage(
            BinaryData.FromString(
                new EventMessage(77, At, new CustomerRegistered(7, "John Doe", "john@example.com", "pure-essence")).ToJson()),
            messageId: id,
            correlationId: correlation,
            subject: subject,
            properties: new Dictionary<string, object> { ["DeadLetterErrorDescription"] = "It stumbled" },
            deliveryCount: 10,
            sequenceNumber: sequence,
            enqueuedTime: At);
}
