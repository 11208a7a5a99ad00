using FunctionsCommerce.Core.Accounts.Passwords;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Accounts.Staff;

/// <summary>Makes staff accounts with a password. Work accounts get theirs from <see cref="EntraLoginService"/>.</summary>
public sealed class StaffRegistrationService(AccountRepository repository, AccountService accounts, PasswordVerifier passwords)
{
    /// <summary>A new member of staff.</summary>
    /// <returns>Validation, or Conflict when the email has an account.</returns>
    public async ValueTask<Result<Account>> RegisterAsync(string name, string email, string password, Role role, CancellationToken ct)
    {
        List<FieldError> faults = [];
        AccountValidator.Name(name, faults);
        AccountValidator.Email(email, faults);
        AccountValidator.Password(password, Channels.CateredByAfrica, faults);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        if (await accounts.FindByEmailAsync(email, ct) is not null)
        {
            return AccountRepository.Taken;
        }

        if (!(await passwords.HashAsync(password, ct)).TryGetValue(out var hash, out var busy))
        {
            return busy;
        }

        var staff = repository.Draft(name, email, null, Channels.CateredByAfrica) with
        {
            PasswordHash = hash,
            Role = role,
            EmailVerified = true,
        };
        return await repository.ImportAsync(staff, ct) is { } created ? created : AccountRepository.Taken;
    }

    /// <summary>Makes sure that a staff account exists; leaves it as it is when it does.
    /// <see cref="ErrorCode.Conflict"/> when the email belongs to a customer: registering first must not make anybody staff.</summary>
    public async ValueTask<Result<Account>> EnsureAdminAsync(string email, string password, Role role, string name, CancellationToken ct)
    {
        List<FieldError> faults = [];
        AccountValidator.Email(email, faults);
        AccountValidator.Password(password, Channels.CateredByAfrica, faults);
        if (faults.Count > 0)
        {
            return Errors.Invalid(faults);
        }

        if (await accounts.FindByEmailAsync(email, ct) is not { } existing)
        {
            if (!(await passwords.HashAsync(password, ct)).TryGetValue(out var hash, out var busy))
            {
                return busy;
            }

            var admin = repository.Draft(name, email, null, Channels.CateredByAfrica) with
            {
                PasswordHash = hash,
                Role = role,
                EmailVerified = true,
            };
            if (await repository.ImportAsync(admin, ct) is { } created)
            {
                return created;
            }

            existing = (await accounts.FindByEmailAsync(email, ct))!;
        }

        return existing.Role == Role.Customer ? Errors.Conflict($"{email} belongs to a customer's account.") : existing;
    }
}
