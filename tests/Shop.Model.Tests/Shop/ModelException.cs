namespace FunctionsCommerce.Shop.Model.Tests.Shop;

/// <summary>The shop is not as the model says.</summary>
internal sealed class ModelException(string message) : Exception(message)
{
    public static void Unless(bool holds, string message)
    {
        if (!holds)
        {
            throw new ModelException(message);
        }
    }
}
