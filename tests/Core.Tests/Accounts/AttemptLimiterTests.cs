using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class AttemptLimiterTests : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);
    private readonly AccountsHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_sixth_of_five_is_refused_until_the_window_ends()
    {
        for (var i = 0; i < 5; i++)
        {
            (await Hit("10.0.0.1")).ShouldBeNull();
        }

        host.Time.Advance(TimeSpan.FromMinutes(4));
        var refused = await Hit("10.0.0.1");
        refused!.Code.ShouldBe(ErrorCode.RateLimited);
        refused.RetryAfter.ShouldBe(TimeSpan.FromMinutes(6));

        host.Time.Advance(TimeSpan.FromMinutes(6));
        (await Hit("10.0.0.1")).ShouldBeNull();
    }

    [Fact]
    public async Task Others_and_other_actions_are_counted_apart()
    {
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Hit("10.0.0.1")));

        (await Hit("10.0.0.2")).ShouldBeNull();
        (await host.Get<DistributedRateLimiter>().AcquireAsync("register", "10.0.0.1", 5, Window, default)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task Of_fifty_at_once_five_get_through()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => Hit("10.0.0.1"))));

        outcomes.Count(error => error is null).ShouldBe(5);
    }

    [Fact]
    public async Task Who_tried_is_in_no_document()
    {
        await Hit("john@example.com");

        var page = await host.Store.ChangesAsync(Containers.Counters, null, 10, TimeSpan.Zero, default);

        page.Documents.ShouldHaveSingleItem().Id.ShouldNotContain("john");
    }

    [Fact]
    public async Task A_reset_forgets_all_counts()
    {
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Hit("10.0.0.1")));

        await host.Get<DistributedRateLimiter>().ResetAsync(default);

        (await Hit("10.0.0.1")).ShouldBeNull();
    }

    [Fact]
    public async Task Switched_off_it_refuses_nobody()
    {
        using var open = new AccountsHost(("RateLimits:Enabled", "false"));

        for (var i = 0; i < 6; i++)
        {
            (await open.Get<DistributedRateLimiter>().AcquireAsync("login", "10.0.0.1", 5, Window, default)).IsOk.ShouldBeTrue();
        }
    }

    private async Task<Error?> Hit(string subject) =>
        (await host.Get<DistributedRateLimiter>().AcquireAsync("login", subject, 5, Window, default)).Error;
}
