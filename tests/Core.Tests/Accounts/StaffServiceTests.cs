using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Emails;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Accounts.Staff;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class StaffServiceTests : IDisposable
{
    private readonly AccountsHost host = new();

    public void Dispose() => host.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_new_name_gives_nobody_back_the_rights_that_another_takes_at_the_same_moment(bool isDemoted)
    {
        var owner = await SuperadminAsync("owner@example.com");
        var second = await SuperadminAsync("second@example.com");
        var caller = new CurrentUser(owner.AccountId, Role.Superadmin, Channels.CateredByAfrica, 1);
        var change = isDemoted
            ? new StaffChange(null, null, Role.Admin, null)
            : new StaffChange(null, null, null, IsActive: false);
        async Task ChangeAsync() =>
            (await host.Get<StaffService>().UpdateAsync(caller, second.AccountId, change, default)).IsOk.ShouldBeTrue();
        var interrupted = new InterruptedStore(host.Store, ChangeAsync);

        var renamed = await StaffOver(interrupted).UpdateAsync(
            caller, second.AccountId, new StaffChange("New Name", null, null, null), default);

        var now = (await host.Accounts.GetAsync(second.AccountId, default)).Value;
        (renamed.IsOk, now.Name).ShouldBe((true, "New Name"));
        (now.Role, now.Status).ShouldBe(
            isDemoted ? (Role.Admin, AccountStatus.Active) : (Role.Superadmin, AccountStatus.Suspended));
    }

    private async Task<Account> SuperadminAsync(string email) => (await host.StaffRegistrations.RegisterAsync(
        "Owner", email, AccountsHost.Password, Role.Superadmin, default)).Value;

    private StaffService StaffOver(IDocumentStore store) => new(
        host.Get<AccountIndex>(),
        new AccountService(
            store, host.Sessions, host.Get<TwoFactorService>(), host.Get<IFileStore>(), host.Get<IdGenerator>(), host.Time,
            NullLogger<AccountService>.Instance),
        host.StaffRegistrations,
        host.ResetTokens,
        host.Get<EmailChangeService>(),
        host.Time);

    /// <summary>Lets something else happen before its first commit.</summary>
    private sealed class InterruptedStore(IDocumentStore store, Func<Task> first) : DelegatingDocumentStore(store)
    {
        private bool isDone;

        public override async ValueTask<Commit> CommitAsync(DocumentBatch batch, CancellationToken ct)
        {
            if (!isDone)
            {
                isDone = true;
                await first();
            }

            return await Inner.CommitAsync(batch, ct);
        }
    }
}
