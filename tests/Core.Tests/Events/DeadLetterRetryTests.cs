using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Shared.Ids;

namespace FunctionsCommerce.Core.Tests.Events;

/// <summary>What an outage made fail is tried again without staff.</summary>
public sealed class DeadLetterRetryTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);
    private readonly Letters letters = new();

    [Theory]
    [InlineData(59, 0, false)]
    [InlineData(60, 0, true)]
    [InlineData(24 * 60, 0, true)]
    [InlineData((72 * 60) - 1, 0, true)]
    [InlineData(72 * 60, 0, false)]
    public async Task A_failure_is_tried_again_after_an_hour_and_for_three_days(int minutesOld, int failedAfter, bool isRetried)
    {
        letters.Add(EventTopic.Loyalty, minutesOld, failedAfter);

        await RetryAsync();

        letters.Redriven.ShouldBe(isRetried ? [EventTopic.Loyalty] : []);
    }

    [Fact]
    public async Task A_subscription_that_fails_right_now_is_left_alone_and_the_others_are_not()
    {
        letters.Add(EventTopic.Loyalty, minutesOld: 600, failedAfter: 11);
        letters.Add(EventTopic.Loyalty, minutesOld: 20, failedAfter: 11);
        letters.Add(EventTopic.Payments, minutesOld: 600, failedAfter: 11);

        await RetryAsync();

        letters.Redriven.ShouldBe([EventTopic.Payments]);
    }

    [Fact]
    public async Task What_fails_again_is_tried_again_an_hour_after_that()
    {
        letters.Add(EventTopic.Webhooks, minutesOld: 600, failedAfter: 580);
        await RetryAsync();
        letters.Redriven.ShouldBeEmpty();

        await RetryAsync(Now.AddMinutes(40));

        letters.Redriven.ShouldBe([EventTopic.Webhooks]);
    }

    [Fact]
    public async Task Old_failures_beside_a_new_one_do_not_keep_it_waiting()
    {
        letters.Add(EventTopic.Inventory, minutesOld: 100 * 60, failedAfter: 11);
        letters.Add(EventTopic.Inventory, minutesOld: 120, failedAfter: 11);

        await RetryAsync();

        letters.Redriven.ShouldBe([EventTopic.Inventory]);
    }

    [Fact]
    public async Task Every_subscription_is_looked_at()
    {
        foreach (var subscription in EventTopic.Subscriptions.Keys)
        {
            letters.Add(subscription, minutesOld: 120, failedAfter: 11);
        }

        await RetryAsync();

        letters.Redriven.ShouldBe(EventTopic.Subscriptions.Keys, ignoreOrder: true);
    }

    // Events that are too large for the bus stay parked until staff send them.
    private async Task RetryAsync(DateTimeOffset? at = null) =>
        await new DeadLetterAdminService(letters, null!, new FixedTime(at ?? Now)).RetryRecentAsync(default);

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    private sealed class Letters : IDeadLetterQueue
    {
        private readonly List<DeadLetteredEvent> all = [];

        public List<string> Redriven { get; } = [];

        /// <param name="minutesOld">Since the event happened.</param>
        /// <param name="failedAfter">Minutes from then until it was given up.</param>
        public void Add(string subscription, int minutesOld, int failedAfter)
        {
            var happened = Now.AddMinutes(-minutesOld);
            var ids = new IdGenerator(new FixedTime(happened), IdRange.All(all.Count));
            all.Add(new DeadLetteredEvent(subscription, ids.Next(), "order.paid", "Unavailable", 4, happened.AddMinutes(failedAfter)));
        }

        public Task<IReadOnlyList<DeadLetteredEvent>> ListAsync(string subscription, int most, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<DeadLetteredEvent>>(
                [.. all.Where(letter => letter.Subscription == subscription).OrderBy(letter => letter.At).Take(most)]);

        public Task<int> RedriveAsync(string subscription, CancellationToken ct)
        {
            Redriven.Add(subscription);
            return Task.FromResult(all.RemoveAll(letter => letter.Subscription == subscription));
        }
    }
}
