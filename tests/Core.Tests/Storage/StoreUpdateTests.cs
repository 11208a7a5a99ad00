using FunctionsCommerce.Core.Orders;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;

namespace FunctionsCommerce.Core.Tests.Storage;

public sealed class StoreUpdateTests : IDisposable
{
    private readonly AccountsHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task An_update_that_others_always_overtake_ends_after_so_many_tries()
    {
        var tries = 0;

        var overtaken = Overtaken(() => tries++, UpdateRetry.Default with { MaxAttempts = 7 });

        await Should.ThrowAsync<StoreContentionException>(overtaken);
        tries.ShouldBe(7);
        (await Rules()).ClosedMessage.ShouldBe("somebody else");
    }

    [Fact]
    public async Task An_update_that_others_always_overtake_ends_after_so_much_time()
    {
        var clock = new SteppingTime(TimeSpan.FromSeconds(1));
        var tries = 0;

        var overtaken = Overtaken(() => tries++, new UpdateRetry(clock) { MaxElapsed = TimeSpan.FromSeconds(5) });

        await Should.ThrowAsync<StoreContentionException>(overtaken);
        tries.ShouldBe(5);
    }

    [Fact]
    public async Task A_creation_of_what_exists_ends_in_a_conflict_when_nobody_looks()
    {
        await host.Store.CreateAsync(new StorefrontSettings(), default);
        var tries = 0;

        var result = await host.Store.UpdateAsync<Unit>(
            _ =>
            {
                tries++;
                return ValueTask.FromResult(
                    Decision.Save(
                        new DocumentBatch(Containers.Keys, StorefrontSettings.Key).Create(new StorefrontSettings()), default(Unit)));
            },
            default);

        result.Error!.Code.ShouldBe(ErrorCode.Conflict);
        tries.ShouldBe(UpdateRetry.Default.MaxStale);
    }

    [Fact]
    public void Pauses_are_none_at_first_then_grow_to_their_limit_and_differ()
    {
        var retry = UpdateRetry.Default;
        var late = Enumerable.Range(0, 100).Select(_ => retry.PauseAfter(retry.MaxAttempts)).ToArray();

        Enumerable.Range(1, retry.ImmediateRetries).ShouldAllBe(attempt => retry.PauseAfter(attempt) == TimeSpan.Zero);
        Enumerable.Range(0, 100).ShouldAllBe(_ => retry.PauseAfter(retry.ImmediateRetries + 1) <= retry.FirstPause);
        late.ShouldAllBe(pause => pause <= retry.MaxPause);
        late.Distinct().Count().ShouldBeGreaterThan(90);
    }

    private async Task Overtaken(Action tried, UpdateRetry retry) => await host.Store.UpdateAsync(
        async _ =>
        {
            tried();
            var batch = new DocumentBatch(Containers.Keys, StorefrontSettings.Key).Save((await Rules()) with { ClosedMessage = "mine" });
            await host.Store.CommitAsync(
                new DocumentBatch(Containers.Keys, StorefrontSettings.Key).Upsert(
                    new StorefrontSettings { ClosedMessage = "somebody else" }),
                default);
            return batch;
        },
        default,
        retry);

    private async Task<StorefrontSettings> Rules() =>
        await host.Store.ReadAsync<StorefrontSettings>(StorefrontSettings.Key, StorefrontSettings.Key, default) ?? new StorefrontSettings();

    /// <summary>A clock that goes on with each look at it, and whose timers end at once.</summary>
    private sealed class SteppingTime(TimeSpan step) : TimeProvider
    {
        private long looks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Interlocked.Increment(ref looks) * step.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
