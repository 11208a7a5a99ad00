using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Accounts.Staff;
using FunctionsCommerce.Core.Events;
using FunctionsCommerce.Core.Files;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;
using FunctionsCommerce.LocalHost.Files;
using FunctionsCommerce.LocalHost.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FunctionsCommerce.Core.Tests.Accounts;

/// <summary>Core over an empty embedded store, with a clock that stands.</summary>
public sealed class AccountsHost : IDisposable
{
    public const string Password = "securePassword123";
    private readonly string folder = Directory.CreateTempSubdirectory("accounts-").FullName;
    private readonly EphemeralDataProtectionProvider ring = new();
    private readonly LocalDatabase database;
    private readonly IConfiguration configuration;
    private readonly ServiceProvider services;
    private int instances;

    public AccountsHost(params (string Key, string Value)[] settings)
    {
        configuration = new ConfigurationBuilder().AddInMemoryCollection(
            [
                new("Auth:SigningKey", "a-signing-key-for-tests-of-32-bytes-or-more"),
                .. settings.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)),
            ]).Build();
        database = LocalDatabase.Open(folder);
        services = Instance().AddSingleton<IDocumentStore>(_ => EmbeddedStore.Open(database, Time)).BuildServiceProvider();
    }

    public ManualTime Time { get; } = new();

    public IDocumentStore Store => Get<IDocumentStore>();

    public AccountService Accounts => Get<AccountService>();

    public RegistrationService Registrations => Get<RegistrationService>();

    public AccountRepository Repository => Get<AccountRepository>();

    public StaffRegistrationService StaffRegistrations => Get<StaffRegistrationService>();

    public LoginService Logins => Get<LoginService>();

    public SessionService Sessions => Get<SessionService>();

    public PasswordService Passwords => Get<PasswordService>();

    public PasswordResetTokenService ResetTokens => Get<PasswordResetTokenService>();

    public PasswordResetService Resets => Get<PasswordResetService>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>Another instance of the store's program over the same data.</summary>
    public ServiceProvider AnotherInstance() => Instance().AddSingleton(Store).BuildServiceProvider();

    /// <summary>The same with other settings.</summary>
    public ServiceProvider AnotherInstance(AuthSettings settings) =>
        Instance().AddSingleton(Store).AddSingleton(settings).BuildServiceProvider();

    public async Task<Account> Registered(string email = "john@example.com", string channel = Channels.PureEssence) =>
        (await Registrations.RegisterAsync(new Registration("John Doe", email, Password, null, channel), default)).Value;

    public async Task<LoginResult> SignedIn(
        string email = "john@example.com", string channel = Channels.PureEssence, string password = Password) =>
        (await Logins.LoginAsync(email, password, channel, default)).Value;

    public async Task<Error?> LoginError(string email, string password, string channel = Channels.PureEssence) =>
        (await Logins.LoginAsync(email, password, channel, default)).Error;

    public async Task<CurrentUser> CallerOf(string token, string channel = Channels.PureEssence) =>
        (await Sessions.AuthenticateAsync(token, channel, default)).Value;

    public async Task<bool> IsAccepted(string token, string channel = Channels.PureEssence) =>
        (await Sessions.AuthenticateAsync(token, channel, default)).IsOk;

    public async Task<IReadOnlyList<TEvent>> Events<TEvent>()
        where TEvent : DomainEvent
    {
        var page = await Store.ChangesAsync(Containers.Customers, null, 10_000, TimeSpan.Zero, default);
        return [.. page.Documents.OfType<OutboxEvent>().Select(outboxEvent => outboxEvent.Event).OfType<TEvent>()];
    }

    public void Dispose()
    {
        services.Dispose();
        database.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private IServiceCollection Instance() => new ServiceCollection()
        .AddLogging()
        .AddSingleton<TimeProvider>(Time)
        .AddSingleton<IDataProtectionProvider>(ring)
        .AddCore(configuration)
        .AddSingleton(new IdGenerator(Time, IdRange.All(instances++)))
        .Configure<PasswordHasherOptions>(options => options.IterationCount = 100)
        .AddSingleton<IFileStore>(new LocalFileStore(Path.Combine(folder, "files")));
}
