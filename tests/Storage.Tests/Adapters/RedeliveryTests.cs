using Azure.Messaging.ServiceBus;
using FunctionsCommerce.Azure.Bus;
using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Events;

namespace FunctionsCommerce.Storage.Tests.Adapters;

public sealed class RedeliveryTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
    private readonly Sender sender = new();

    [Theory]
    [InlineData(1, 10)]
    [InlineData(2, 60)]
    [InlineData(3, 600)]
    public async Task What_fails_comes_again_after_a_wait_that_grows(int attempt, int seconds)
    {
        (await Redeliver(Message() with { Attempt = attempt })).ShouldBeTrue();

        var (copy, at) = sender.Scheduled.ShouldHaveSingleItem();
        at.ShouldBe(Now.AddSeconds(seconds));
        copy.ApplicationProperties[FailedMessage.AttemptProperty].ShouldBe(attempt + 1);
    }

    [Fact]
    public async Task After_the_fourth_attempt_the_message_is_left_to_become_a_dead_letter()
    {
        (await Redeliver(Message() with { Attempt = 4 })).ShouldBeFalse();

        sender.Scheduled.ShouldBeEmpty();
    }

    [Fact]
    public void The_copy_goes_to_its_own_subscription_with_the_same_event()
    {
        var copy = Message().ToNextAttempt();

        EventTopic.Subscriptions.Where(subscription => subscription.Value.Contains(copy.Subject))
            .Select(subscription => subscription.Key)
            .ShouldBe([EventTopic.Loyalty]);
        EventMessage.Parse(copy.Body.ToString()).EventId.ShouldBe(77);
        copy.CorrelationId.ShouldBe("customer.updated");
        copy.MessageId.ShouldBe("77-loyalty-5-2");
    }

    [Fact]
    public void The_same_delivery_makes_the_same_copy_and_the_next_one_another()
    {
        var first = Message().ToNextAttempt();

        Message().ToNextAttempt().MessageId.ShouldBe(first.MessageId);
        var second = FailedMessage.From(
            EventTopic.Loyalty, Properties(first.MessageId, first.Subject, first.CorrelationId, 9, """{"attempt":2}"""),
            first.Body.ToString());
        second.ToNextAttempt().MessageId.ShouldBe("77-loyalty-9-3");
        second.EventName.ShouldBe("customer.updated");
    }

    [Theory]
    [InlineData("{}", 1)]
    [InlineData("", 1)]
    [InlineData("null", 1)]
    [InlineData("""{"attempt":3,"other":"x"}""", 3)]
    public void The_attempt_is_read_from_the_copys_properties(string properties, int attempt) =>
        FailedMessage.From(EventTopic.Loyalty, Properties("77", "customer.updated", null, 5, properties), "{}").Attempt.ShouldBe(attempt);

    [Fact]
    public void Texts_may_come_as_JSON()
    {
        var message = FailedMessage.From(EventTopic.Loyalty, Properties("\"77\"", "\"customer.updated\"", null, "5", null), "{}");

        message.ShouldBe(new FailedMessage(EventTopic.Loyalty, "77", "customer.updated", 5, 1, "{}"));
    }

    private Task<bool> Redeliver(FailedMessage message, Exception? problem = null) =>
        new ServiceBusRedelivery(sender, new Clock()).TryAgainLaterAsync(
            message, problem ?? new InvalidOperationException(), CancellationToken.None);

    private static FailedMessage Message()
    {
        var body = new EventMessage(77, Now, new CustomerUpdated(1)).ToJson();
        return FailedMessage.From(EventTopic.Loyalty, Properties("77", "customer.updated", null, 5, null), body);
    }

    private static Dictionary<string, object?> Properties(
        string messageId, string subject, string? correlationId, object sequenceNumber, string? properties) => new()
        {
            ["MessageId"] = messageId,
            ["Subject"] = subject,
            ["CorrelationId"] = correlationId,
            ["SequenceNumber"] = sequenceNumber,
            ["ApplicationProperties"] = properties,
        };

    private sealed class Sender : ServiceBusSender
    {
        public List<(ServiceBusMessage Message, DateTimeOffset At)> Scheduled { get; } = [];

        public override Task<long> ScheduleMessageAsync(
            ServiceBusMessage message, DateTimeOffset scheduledEnqueueTime, CancellationToken cancellationToken = default)
        {
            Scheduled.Add((message, scheduledEnqueueTime));
            return Task.FromResult(1L);
        }
    }

    private sealed class Clock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Now;
    }
}
