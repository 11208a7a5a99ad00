using FunctionsCommerce.Core.Accounts.ApiKeys;
using FunctionsCommerce.Core.Accounts.Emails;
using FunctionsCommerce.Core.Accounts.Entra;
using FunctionsCommerce.Core.Accounts.Login;
using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Accounts.Sessions;
using FunctionsCommerce.Core.Accounts.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FunctionsCommerce.Core.Accounts;

internal static class AccountsSetup
{
    private static readonly TimeSpan IssuerPatience = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AuthSettings>()
            .Bind(configuration.GetSection(AuthSettings.Section))
            .ValidateDataAnnotations()
            .Validate(
                auth => auth.AreKeysLongEnough(),
                $"Auth__SigningKey is missing or shorter than {AuthSettings.MinKeyBytes} bytes, or Auth__PreviousSigningKey or Auth__HashKey is shorter.")
            .Validate(
                auth => auth.MayRotate(),
                "Auth__HashKey is missing: set it to the first signing key of this store before that is replaced.")
            .ValidateOnStart();
        var signOn = configuration.GetSection(EntraSettings.Section).Get<EntraSettings>() ?? new EntraSettings();
        if (signOn.Problems().ToList() is { Count: > 0 } problems)
        {
            throw new OptionsValidationException(EntraSettings.Section, typeof(EntraSettings), problems);
        }

        services.Configure<PasswordHasherOptions>(options => options.IterationCount = PasswordVerifier.Iterations);
        services.AddHttpClient(OidcConfigurationCache.HttpClientName, client => client.Timeout = IssuerPatience);
        return services
            .AddSingleton(provider => provider.GetRequiredService<IOptions<AuthSettings>>().Value)
            .AddSingleton<HmacHasher>()
            .AddSingleton<LegacySecrets>()
            .AddSingleton<SecretProtector>()
            .AddSingleton<JwtTokenService>()
            .AddSingleton<SessionCache>()
            .AddSingleton<RefreshTokenRotation>()
            .AddSingleton<SessionService>()
            .AddSingleton<AddressService>()
            .AddSingleton(
                configuration.GetSection(DistributedRateLimitSettings.Section).Get<DistributedRateLimitSettings>()
                    ?? new DistributedRateLimitSettings())
            .AddSingleton<DistributedRateLimiter>()
            .AddSingleton<PasswordHashingService>()
            .AddSingleton<PasswordVerifier>()
            .AddSingleton<DeviceService>()
            .AddSingleton<SecurityMailLimiter>()
            .AddSingleton<SecurityMailService>()
            .AddSingleton<LoginLockout>()
            .AddSingleton<AccountService>()
            .AddSingleton<AccountRepository>()
            .AddSingleton<RegistrationService>()
            .AddSingleton<StaffRegistrationService>()
            .AddSingleton<TwoFactorService>()
            .AddSingleton<EmailChangeService>()
            .AddSingleton<StaffService>()
            .AddSingleton<ApiKeyService>()
            .AddSingleton(configuration.GetSection(AdminSettings.Section).Get<AdminSettings>() ?? new AdminSettings())
            .AddSingleton<AdminBootstrapper>()
            .AddSingleton<UnknownDeviceLimiter>()
            .AddSingleton<SessionStarter>()
            .AddSingleton<LoginService>()
            .AddSingleton<PasswordWriter>()
            .AddSingleton<PasswordService>()
            .AddSingleton<PasswordResetTokenService>()
            .AddSingleton<PasswordResetService>()
            .AddSingleton<OneTimeCodeService>()
            .AddSingleton<EmailVerification>()
            .AddSingleton<AccountIndex>()
            .AddSingleton(signOn)
            .AddSingleton<OidcConfigurationCache>()
            .AddSingleton<EntraTokenValidator>()
            .AddSingleton<EntraLoginService>()
            .AddSingleton<AccountAdminService>();
    }
}
