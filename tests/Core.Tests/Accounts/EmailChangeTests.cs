using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Emails;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Tests.Accounts;

/// <summary>An email has one account, whoever wants it at the same moment.</summary>
public sealed class EmailChangeTests : IDisposable
{
    private const string Wanted = "wanted@example.com";
    private readonly AccountsHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_registration_that_lost_its_email_can_no_longer_finish()
    {
        var (other, late) = (await AccountAsync("other@example.com"), Draft());
        await host.Store.CreateAsync(new EmailKey { NormalizedEmail = Wanted, AccountId = late.AccountId }, default);

        var reserved = await host.Get<EmailChangeService>().ReserveAsync(other, Wanted, default);

        reserved.IsOk.ShouldBeTrue();
        (await host.Store.CreateAsync(late, default)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_registration_that_was_faster_keeps_its_email()
    {
        var (other, first) = (await AccountAsync("other@example.com"), Draft());
        await host.Store.CreateAsync(new EmailKey { NormalizedEmail = Wanted, AccountId = first.AccountId }, default);
        await host.Store.CreateAsync(first, default);

        var reserved = await host.Get<EmailChangeService>().ReserveAsync(other, Wanted, default);

        reserved.Error.ShouldNotBeNull().Code.ShouldBe(ErrorCode.Conflict);
        (await host.Accounts.FindByEmailAsync(Wanted, default)).ShouldNotBeNull().AccountId.ShouldBe(first.AccountId);
    }

    [Fact]
    public async Task An_email_whose_change_was_cut_short_can_be_registered()
    {
        var late = Draft();
        await host.Store.CreateAsync(new EmailKey { NormalizedEmail = Wanted, AccountId = late.AccountId }, default);
        await host.Store.CreateAsync(new VoidedAccountId { AccountId = late.AccountId }, default);

        var registered = await AccountAsync(Wanted);

        registered.AccountId.ShouldNotBe(late.AccountId);
        (await host.Accounts.FindByEmailAsync(Wanted, default)).ShouldNotBeNull().AccountId.ShouldBe(registered.AccountId);
    }

    private Account Draft() => host.Repository.Draft("Late", Wanted, null, Channels.PureEssence);

    private async Task<Account> AccountAsync(string email) =>
        (await host.Repository.ImportAsync(host.Repository.Draft("Jane", email, null, Channels.PureEssence), default)).ShouldNotBeNull();
}
