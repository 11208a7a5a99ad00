using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Customers;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.ImportExport;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.ImportExport.Jobs;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.Core.Tests.Accounts;

namespace FunctionsCommerce.Core.Tests.ImportExport;

public sealed class CustomerImportTests : IDisposable
{
    private const string Address = "street,city,postalCode";
    private readonly ImportedShop shop = new();

    public void Dispose() => shop.Dispose();

    [Fact]
    public async Task Rows_with_one_email_are_a_customer_with_addresses_who_is_not_welcomed_and_has_no_password()
    {
        var done = await ImportAsync(
            $"email,name,phone,tags,birthDate,createdAt,metadata,addressLabel,{Address},isDefault\nMary@Example.com,Mary Banda,0977883578,vip|old,1990-02-28,2020-05-01,erp=7,Home,Cairo Road,Lusaka,10101,\nmary@example.com,,,,,,,Work,Church Street,Lusaka,10102,true\n");

        (done.Created, done.Rows, done.Failed).ShouldBe((1, 2L, 0), string.Join("; ", await shop.ErrorsAsync(done)));
        var mary = await CustomerAsync("mary@example.com");
        (mary.Name, mary.Email, mary.Phone, mary.PasswordHash, mary.EmailVerified, mary.MarketingConsent, mary.Role).ShouldBe(
            ("Mary Banda", "Mary@Example.com", "0977883578", null, false, false, Role.Customer));
        (mary.BirthDate, mary.CreatedAt.Year, mary.Metadata["erp"]).ShouldBe((new DateOnly(1990, 2, 28), 2020, "7"));
        mary.Tags.ShouldBe(["vip", "old"]);
        (await AddressesAsync(mary)).Select(address => (address.Name, address.IsDefault)).ShouldBe([("Home", false), ("Work", true)]);
        (await shop.Host.Events<DomainEvent>()).ShouldBe([new CustomerImported(mary.AccountId)]);
        (await shop.Host.LoginError("mary@example.com", AccountsHost.Password)).ShouldNotBeNull();
        (await shop.Host.Registrations.RegisterAsync(
            new Registration("Other", "mary@example.com", AccountsHost.Password, null, Channels.PureEssence), default)).IsOk.ShouldBeFalse();
    }

    [Fact]
    public async Task An_import_never_gives_consent_for_a_customer_who_is_there()
    {
        shop.Host.Get<StoreSettings>().MarketingConsentDefault.ShouldBeTrue("the store's default is no consent of anybody");
        await ImportAsync("email,name\nnew@example.com,New\n");
        var consented = await ImportAsync(
            "email,name,marketingConsent,unwanted\nyes@example.com,Yes,true,sms|newsletters\nno@example.com,No,false,\n");
        var turnedOn = await ImportAsync("email,marketingConsent\nno@example.com,true\n");
        var switchedOn = await ImportAsync("email,unwanted\nyes@example.com,sms\n");
        var turnedOff = await ImportAsync("email,marketingConsent,unwanted\nyes@example.com,false,sms|newsletters|push\n");

        (await CustomerAsync("new@example.com")).MarketingConsent.ShouldBeFalse("the file does not say so");
        (consented.Created, turnedOn.Failed, switchedOn.Failed, turnedOff.Updated).ShouldBe((2, 1, 1, 1));
        (await shop.ErrorsAsync(turnedOn)).ShouldHaveSingleItem().Field.ShouldBe("marketingConsent");
        (await CustomerAsync("no@example.com")).MarketingConsent.ShouldBeFalse();
        var yes = await CustomerAsync("yes@example.com");
        (yes.MarketingConsent, yes.Preferences.Notifications.Sms, yes.Preferences.Notifications.Push, yes.Preferences.Notifications.Email)
            .ShouldBe((false, false, false, true));
    }

    [Fact]
    public async Task Credentials_status_and_staff_are_left_alone()
    {
        var john = await shop.Host.Registered();
        var owner = (await shop.Host.StaffRegistrations.RegisterAsync(
            "Olivia", "owner@example.com", AccountsHost.Password, Role.Superadmin, default)).Value;
        (await ImportAsync("email,name,password\njohn@example.com,J,x\n")).Problem.ShouldNotBeNull().ShouldContain("password");

        var done = await ImportAsync(
            "email,name,status\njohn@example.com,John Q,\nowner@example.com,Owned,\nBAD,Bad,\nnew@example.com,Blocked,suspended\n");
        var blocked = await ImportAsync("email,status\njohn@example.com,suspended\n");

        (done.Updated, done.Created, done.Failed, blocked.Failed).ShouldBe((1, 1, 2, 1));
        (await shop.ErrorsAsync(done)).Select(error => (error.Row, error.Field)).ShouldBe([(3, "email"), (4, "email")]);
        (await shop.ErrorsAsync(done)).ShouldAllBe(error => error.Value == null, "they outlive an erasure");
        var now = await CustomerAsync("john@example.com");
        (now.Name, now.PasswordHash, now.SecretVersion, now.Status).ShouldBe(
            ("John Q", john.PasswordHash, john.SecretVersion, AccountStatus.Active));
        (await CustomerAsync("owner@example.com")).Name.ShouldBe(owner.Name);
        (await CustomerAsync("new@example.com")).Status.ShouldBe(AccountStatus.Suspended);
        (await shop.Host.SignedIn()).Account.AccountId.ShouldBe(john.AccountId);
    }

    [Fact]
    public async Task What_a_file_does_not_name_stays_and_bad_rows_change_nothing_of_a_customer()
    {
        await ImportAsync(
            $"email,name,tags,notes,{Address}\nmary@example.com,Mary,vip,Likes tea,Cairo Road,Lusaka,10101\n");
        var bad = await ImportAsync($"email,name,{Address},addressPhone\nmary@example.com,Changed,New Road,Lusaka,,\nmary@example.com,,,,,x\n");
        var good = await ImportAsync($"email,notes,{Address},addressLabel\nmary@example.com,,CAIRO ROAD,Lusaka,10101,Mum\n");
        var same = await ImportAsync("email,name\nmary@example.com,Mary\n");

        (bad.Failed, good.Updated, same.Unchanged).ShouldBe((1, 1, 1));
        (await shop.ErrorsAsync(bad)).ShouldContain(error => error.Row == 2 && error.Field == "postalCode");
        var mary = await CustomerAsync("mary@example.com");
        (mary.Name, mary.Notes).ShouldBe(("Mary", null));
        mary.Tags.ShouldBe(["vip"]);
        (await AddressesAsync(mary)).ShouldHaveSingleItem().Name.ShouldBe("Mum");
    }

    [Fact]
    public async Task A_crash_in_the_middle_is_gone_on_from_and_withdrawn_consent_stays_withdrawn()
    {
        var file = "email,name,marketingConsent\nmary@example.com,Mary,true\nzoe@example.com,Zoe,true\n";
        (await ImportAsync(file, isDryRun: true)).Created.ShouldBe(2);
        (await shop.Host.Accounts.FindByEmailAsync("mary@example.com", default)).ShouldBeNull();
        var job = await shop.BeginAsync(DataFormat.Csv, kind: DataKind.Customers);
        await shop.RunAsync(job, file);
        var over = (await shop.Imports.GetAsync(job.ImportId, default)).Value;
        await shop.Host.Store.TrySaveAsync(over with { Status = JobStatus.Running, Rows = 0, Created = 0, FinishedAt = null }, default);
        var mary = await CustomerAsync("mary@example.com");
        await shop.Host.Accounts.UpdateProfileAsync(
            mary.AccountId, new ProfileChange { MarketingConsent = false }, Channels.PureEssence, default);

        var again = (await shop.RunAsync(job, file)).ShouldNotBeNull();

        (again.Created, again.Failed).ShouldBe((2, 0));
        (await CustomerAsync("mary@example.com")).MarketingConsent.ShouldBeFalse();
        (await shop.Host.Events<CustomerImported>()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task An_email_that_a_crash_claimed_gets_its_customer()
    {
        await shop.Host.Store.CreateAsync(new EmailKey { NormalizedEmail = "mary@example.com", AccountId = 4242 }, default);

        (await ImportAsync("email,name\nmary@example.com,Mary\n")).Created.ShouldBe(1);

        (await CustomerAsync("mary@example.com")).AccountId.ShouldBe(4242);
    }

    [Theory]
    [InlineData(DataFormat.Csv)]
    [InlineData(DataFormat.Json)]
    public async Task What_is_exported_imports_as_it_was_without_staff_and_the_erased(DataFormat format)
    {
        await ImportAsync(
            $"email,name,phone,channel,status,birthDate,marketingConsent,unwanted,tags,notes,metadata,createdAt,addressLabel,recipient,{Address},state,country,addressPhone\nmary@example.com,\"=Mary, B\",+260977883578,ras-currys,inactive,1990-01-01,true,sms,a\\|b|c,-x,k=v,2020-01-01,Home,Mum,Road 1,Lusaka,1,S,Zambia,+260977883578\nmary@example.com,,,,,,,,,,,,Work,,Road 2,Lusaka,2,,,\ngone@example.com,Gone,,,,,,,,,,,,,,,,,,\n");
        await shop.Host.StaffRegistrations.RegisterAsync("Olivia", "owner@example.com", AccountsHost.Password, Role.Admin, default);
        await shop.Host.Get<CustomerErasure>().EraseAsync((await CustomerAsync("gone@example.com")).AccountId, default);

        var file = await shop.ExportAsync(format, DataKind.Customers);

        file.ShouldNotContain("owner@");
        file.ShouldNotContain("deleted");
        file.ShouldNotContain("PasswordHash", Case.Insensitive);
        file.ShouldNotContain(",=");
        (await shop.ImportAsync(file, format, kind: DataKind.Customers)).Unchanged.ShouldBe(1);
        using var other = new ImportedShop();
        var copied = await other.ImportAsync(file, format, kind: DataKind.Customers);
        (copied.Created, copied.Failed).ShouldBe((1, 0), string.Join("; ", await other.ErrorsAsync(copied)));
        (await other.ExportAsync(format, DataKind.Customers)).ShouldBe(file);
    }

    private Task<ImportJob> ImportAsync(string file, bool isDryRun = false) =>
        shop.ImportAsync(file, isDryRun: isDryRun, kind: DataKind.Customers);

    private async Task<Account> CustomerAsync(string email) =>
        (await shop.Host.Accounts.FindByEmailAsync(email, default)).ShouldNotBeNull();

    private async Task<IReadOnlyList<Address>> AddressesAsync(Account account) =>
        (await shop.Host.Store.ReadAsync<AddressBook>(account.Partition, AddressBook.DocumentId, default))?.Addresses ?? [];
}
