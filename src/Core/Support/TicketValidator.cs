using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.Support;

/// <summary>How much a ticket takes. Lengths in characters.</summary>
public static class TicketValidator
{
    public const int Subject = 200;
    public const int Content = 10_000;
    public const int Category = 50;
    public const int Attachments = 5;

    /// <summary>Messages of one ticket: all of them fit in one answer.</summary>
    public const int Messages = 500;

    /// <summary>The faults of a new ticket; empty when it is fine.</summary>
    internal static IReadOnlyList<FieldError> FaultsOf(TicketDraft draft)
    {
        List<FieldError> faults = [];
        Check(faults, "subject", draft.Subject, Subject);
        Check(faults, draft.ContentField, draft.Description, Content);
        Check(faults, "category", draft.Category, Category);
        Check(faults, draft.Attachments);
        return faults;
    }

    /// <summary>The faults of a reply; empty when it is fine.</summary>
    internal static IReadOnlyList<FieldError> FaultsOf(MessageDraft draft)
    {
        List<FieldError> faults = [];
        Check(faults, draft.ContentField, draft.Content, Content);
        Check(faults, draft.Attachments);
        return faults;
    }

    private static void Check(List<FieldError> faults, string field, string text, int max)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add(new FieldError(field, $"{field} is required", text));
        }
        else if (text.Length > max)
        {
            faults.Add(new FieldError(field, $"{field} must have at most {max} characters"));
        }
    }

    private static void Check(List<FieldError> faults, IReadOnlyList<TicketAttachment> attachments)
    {
        if (attachments.Count > Attachments)
        {
            faults.Add(new FieldError("attachments", $"At most {Attachments} attachments are allowed", attachments.Count));
        }
    }
}

/// <summary>The room's own refusals.</summary>
internal static class SupportErrors
{
    public static Error NoTicket() => Errors.NotFound("Ticket");

    public static Error Closed() => Errors.Conflict("This ticket is closed. Please open a new one.");

    public static Error Full() => Errors.Conflict($"This ticket has {TicketValidator.Messages} messages. Please open a new one.");
}
