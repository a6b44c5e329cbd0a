namespace Network.Tests.Graph.Neo4j;

/// <summary>What the fake server answers in place of rows; the transaction is rolled back, as on the real one.</summary>
internal sealed class FakeError(int status, string code, string message) : Exception(message)
{
    public int Status => status;

    public string Code => code;

    public static FakeError Unknown(string transaction) => new(404, "Neo.ClientError.Request.Invalid", $"Transaction with Id: \"{transaction}\" was not found.");

    public static FakeError Deadlock() => new(202, "Neo.TransientError.Transaction.DeadlockDetected", "ForsetiClient can't acquire the lock.");

    public static FakeError Taken(string what) => new(202, "Neo.ClientError.Schema.ConstraintValidationFailed", $"Node already exists with {what}");
}
