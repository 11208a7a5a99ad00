using FunctionsCommerce.Client.CateredByAfrica;

namespace FunctionsCommerce.BackOffice.Orders;

/// <summary>Something that staff do to an order.</summary>
/// <param name="Done">What to say when it worked.</param>
public sealed record OrderAction(string Done, Func<CateredByAfricaClient, Task> Work);
