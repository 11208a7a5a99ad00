using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Notifications.Mail;

/// <summary>What of a customer's own text goes into messages to the address that the account claims. Until the address is verified, it may
/// be a stranger's, and the text an advertisement.</summary>
internal static class RecipientText
{
    /// <summary>Empty until the address is verified, unless staff have entered both.</summary>
    public static string NameOf(Account account) =>
        account.EmailVerified || account.Channel == Channels.CateredByAfrica ? account.Name : "";

    /// <summary>The text; nothing of it when the address is not verified and a mail program would make a link of it.</summary>
    public static string Shown(string text, bool isVerified) => isVerified || !LinkText.IsIn(text) ? text : "";
}
