// Checked against microsoft/durabletask-dotnet (v1.17.1, v1.25.0 and v1.27.0): src/Client/Core/Entities/DurableEntityClient.cs
// Left out: its methods. Nothing here uses entities; the type stands for the signature of DurableTaskClient.Entities.

namespace Microsoft.DurableTask.Client.Entities;

/// <summary>Entities as a client sees them.</summary>
public abstract class DurableEntityClient
{
    // Protected in the SDK; narrower here, so that nothing subclasses it without its abstract members.
    private protected DurableEntityClient(string name) => Name = name;

    public string Name { get; }
}
