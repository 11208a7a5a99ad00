using FunctionsCommerce.Core.Accounts.Login;
using Microsoft.Extensions.Logging;

namespace FunctionsCommerce.Core.Accounts;

/// <summary>Log entries about login attempts: account, address, outcome. Never an email, password, token or code.</summary>
internal static partial class AccountLog
{
    [LoggerMessage(101, LogLevel.Information, "Account {AccountId} registered through {Channel}")]
    public static partial void Registered(ILogger log, long accountId, string channel);

    [LoggerMessage(102, LogLevel.Information, "Account {AccountId} logged in through {Channel}")]
    public static partial void LoggedIn(ILogger log, long accountId, string channel);

    [LoggerMessage(103, LogLevel.Warning, "Login through {Channel} refused: {Reason} (email {EmailHash}, account {AccountId})")]
    public static partial void LoginRefused(ILogger log, string channel, string reason, string emailHash, long? accountId);

    [LoggerMessage(104, LogLevel.Warning, "Email {EmailHash} is locked for logins until {Until}")]
    public static partial void Locked(ILogger log, string emailHash, DateTimeOffset until);

    [LoggerMessage(
        105, LogLevel.Warning, "A used refresh token came again: session {SessionId} of account {AccountId} in {Channel} is ended")]
    public static partial void RefreshTokenReused(ILogger log, long accountId, long sessionId, string channel);

    [LoggerMessage(106, LogLevel.Information, "Password of account {AccountId} changed: {How}")]
    public static partial void PasswordChanged(ILogger log, long accountId, string how);

    [LoggerMessage(107, LogLevel.Information, "Password reset requested for account {AccountId} through {Channel}")]
    public static partial void ResetRequested(ILogger log, long accountId, string channel);

    [LoggerMessage(108, LogLevel.Warning, "Account {AccountId} is now {Status}")]
    public static partial void StatusChanged(ILogger log, long accountId, AccountStatus status);

    [LoggerMessage(109, LogLevel.Warning, "Account {AccountId} is now {Role}, made so by {By}")]
    public static partial void RoleChanged(ILogger log, long accountId, Role role, long by);

    [LoggerMessage(110, LogLevel.Warning, "Login with a work account refused: {Reason}")]
    public static partial void SignOnRefused(ILogger log, string reason);

    [LoggerMessage(111, LogLevel.Warning, "The file {Path}, which nobody knows of any more, could not be deleted")]
    public static partial void FileLeft(ILogger log, Exception outage, string path);

    [LoggerMessage(112, LogLevel.Warning, "A code for {Purpose} of account {AccountId} was refused")]
    public static partial void WrongCode(ILogger log, long accountId, CodePurpose purpose);

    [LoggerMessage(113, LogLevel.Warning, "No further mail of kind {Kind} to account {Account}: too many were asked for")]
    public static partial void MailWithheld(ILogger log, string account, string kind);

    [LoggerMessage(114, LogLevel.Warning, "API key {KeyId} was made by {By}")]
    public static partial void ApiKeyCreated(ILogger log, long keyId, long by);

    [LoggerMessage(115, LogLevel.Warning, "API key {KeyId} was revoked by {By}")]
    public static partial void ApiKeyRevoked(ILogger log, long keyId, long by);
}
