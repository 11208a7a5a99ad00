using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Tests.Accounts;

public sealed class RegistrationTests : IDisposable
{
    private readonly AccountsHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_registration_makes_a_customer_and_announces_it()
    {
        var registration = new Registration(" John Doe ", " John@Example.com ", AccountsHost.Password, "0977883578", Channels.PureEssence);

        var account = (await host.Registrations.RegisterAsync(registration, default)).Value;

        account.Name.ShouldBe("John Doe");
        account.Email.ShouldBe("John@Example.com");
        account.Role.ShouldBe(Role.Customer);
        account.MarketingConsent.ShouldBeTrue();
        account.PasswordHash.ShouldNotBeNull().ShouldNotContain(AccountsHost.Password);
        (await host.Accounts.GetAsync(account.AccountId, default)).Value.ShouldBe(account);
        (await host.Events<CustomerRegistered>()).ShouldBe(
            [new CustomerRegistered(account.AccountId, "John Doe", "John@Example.com", Channels.PureEssence)]);
    }

    [Fact]
    public async Task The_same_email_in_other_letters_and_through_another_api_is_refused()
    {
        await host.Registered("john@example.com");

        var again = await host.Registrations.RegisterAsync(
            new Registration("Jon", "JOHN@example.com", "An0ther!pass", null, Channels.RocketryBox), default);

        again.Error!.Code.ShouldBe(ErrorCode.Conflict);
    }

    [Fact]
    public async Task Of_many_at_once_one_wins()
    {
        var attempts = Enumerable.Range(0, 20).Select(i => Task.Run(async () =>
            await host.Registrations.RegisterAndSignInAsync(
                new Registration($"John {i}", "john@example.com", AccountsHost.Password, null, Channels.PureEssence), default)));

        var outcomes = await Task.WhenAll(attempts);

        var winner = outcomes.Single(outcome => outcome.IsOk).Value;
        outcomes.Where(outcome => !outcome.IsOk).ShouldAllBe(outcome => outcome.Error!.Code == ErrorCode.Conflict);
        (await host.Accounts.FindByEmailAsync("john@example.com", default)).ShouldBe(winner.Account);
        (await host.Events<CustomerRegistered>()).Count.ShouldBe(1);
        (await host.IsAccepted(winner.Tokens.AccessToken)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_crash_between_key_and_account_does_not_block_the_email()
    {
        await host.Store.CreateAsync(new EmailKey { NormalizedEmail = "john@example.com", AccountId = 4711 }, default);

        var account = await host.Registered("john@example.com");

        account.AccountId.ShouldBe(4711);
        (await host.SignedIn()).Account.AccountId.ShouldBe(4711);
    }

    [Fact]
    public async Task An_id_that_another_account_drew_is_changed_for_a_new_one()
    {
        var jane = await host.Registered("jane@example.com");
        await host.Store.CreateAsync(new EmailKey { NormalizedEmail = "john@example.com", AccountId = jane.AccountId }, default);

        var john = await host.Registered("john@example.com");

        john.AccountId.ShouldNotBe(jane.AccountId);
        (await host.Accounts.FindByEmailAsync("john@example.com", default)).ShouldBe(john);
        (await host.Accounts.FindByEmailAsync("jane@example.com", default)).ShouldBe(jane);
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once_and_nothing_is_stored()
    {
        var outcome = await host.Registrations.RegisterAsync(
            new Registration(" ", "invalid-email", "short", "12", Channels.PureEssence), default);

        outcome.Error!.FieldErrors.Select(fault => fault.Field).ShouldBe(["name", "email", "password", "phone"]);
        (await host.Store.ChangesAsync(Containers.Customers, null, 10, TimeSpan.Zero, default)).Documents.ShouldBeEmpty();
        (await host.Store.ChangesAsync(Containers.Keys, null, 10, TimeSpan.Zero, default)).Documents.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_admin_is_made_once()
    {
        var first = (await host.StaffRegistrations.EnsureAdminAsync(
            "admin@example.com", AccountsHost.Password, Role.Admin, "Admin", default)).Value;

        var second = (await host.StaffRegistrations.EnsureAdminAsync(
            "admin@example.com", "another password", Role.Admin, "Admin", default)).Value;

        second.ShouldBe(first);
        (await host.SignedIn("admin@example.com", Channels.CateredByAfrica)).Account.Role.ShouldBe(Role.Admin);
        (await host.Events<CustomerRegistered>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_customer_does_not_become_admin_by_having_the_admins_email()
    {
        await host.Registered("admin@example.com");

        var outcome = await host.StaffRegistrations.EnsureAdminAsync(
            "admin@example.com", AccountsHost.Password, Role.Admin, "Admin", default);

        outcome.Error!.Code.ShouldBe(ErrorCode.Conflict);
        (await host.Accounts.FindByEmailAsync("admin@example.com", default))!.Role.ShouldBe(Role.Customer);
    }

    [Fact]
    public async Task An_imported_account_logs_in_with_the_password_of_its_hash()
    {
        var hash = (await host.Get<PasswordVerifier>().HashAsync("customer123", default)).Value;
        var draft = host.Repository.Draft(
            "Ali Jawad", "ali.jawad@example.com", "+923001234567", Channels.CustomerPortal) with
        { PasswordHash = hash };

        var imported = await host.Repository.ImportAsync(draft, default);

        (await host.SignedIn("ali.jawad@example.com", password: "customer123")).Account.AccountId.ShouldBe(imported!.AccountId);
        (await host.Repository.ImportAsync(draft, default)).ShouldBeNull();
    }
}
